"""The whole way, from files to a published and validated graph; the only room that knows the order.

It imports nothing by itself: who only reads (kg.pipeline.reading) need not wait for what only a build needs.
"""
