"""The application: every edge behind one guard."""

from __future__ import annotations

from starlette.middleware.cors import CORSMiddleware
from starlette.routing import Router
from starlette.types import ASGIApp

from firstweeks.services.cds_hooks import routes as cds_hooks
from firstweeks.services.fhir import routes as fhir
from firstweeks.services.http import routes as v1
from firstweeks.services.web.edge import Edge
from firstweeks.services.web.guard import Guard
from firstweeks.services.web.metrics import metrics
from firstweeks.services.web.service import Service


def edges(service: Service) -> list[Edge]:
    """Every edge that is served."""
    return [v1.edge(service), fhir.edge(service), cds_hooks.edge(service)]


def application(service: Service) -> ASGIApp:
    """All edges as one ASGI application."""
    served, counted = edges(service), metrics()
    found = [route for edge in served for route in edge.routes]
    router = Router([v1.metrics_route(counted), *found], redirect_slashes=False)
    app: ASGIApp = Guard(router, service, served, counted)
    if service.settings.origins:
        # Outside the guard, so that a page can also read why it was refused.
        app = CORSMiddleware(
            app,
            allow_origins=service.settings.origins,
            allow_methods=("GET", "POST"),
            allow_headers=("Content-Type",),
            expose_headers=("Firstweeks-Protocol", "ETag", "Retry-After"),
        )
    return app
