"""Each fault hits the requests it names, as it says, and the server always ends cleanly."""

from __future__ import annotations

import http.client
import json
import threading
from typing import Any

import pytest

from tests.fakes.wine import IS_WINE
from toggl_desktop.demo import Behaviour, Company, DemoServer, Fault, FaultKind

WEEK = {"start_date": "2025-03-03", "end_date": "2025-03-09"}


no_resets = pytest.mark.skipif(IS_WINE, reason="Wine ends a connection regularly that is to be reset")


def with_faults(*faults: Fault) -> Behaviour:
    return Behaviour(faults=faults)


@pytest.mark.parametrize("status", [500, 502, 503])
def test_server_errors_are_nginx_pages(serve: Any, company: Company, status: int) -> None:
    caller = serve(company, behaviour=with_faults(Fault(FaultKind.STATUS, status=status)))
    answer = caller.get("/me")
    assert answer.status == status
    assert answer.headers["Content-Type"] == "text/html"
    assert b"<center>nginx</center>" in answer.body
    assert caller.get("/me").status == 200


@pytest.mark.parametrize("status", [400, 402, 403, 404, 410])
def test_client_errors_are_json_strings(serve: Any, company: Company, status: int) -> None:
    answer = serve(company, behaviour=with_faults(Fault(FaultKind.STATUS, status=status))).get("/me")
    assert answer.status == status
    assert isinstance(answer.json(), str)


def test_statuses_with_forms_of_their_own(serve: Any, company: Company) -> None:
    caller = serve(company, behaviour=with_faults(Fault(FaultKind.STATUS, status=401)))
    answer = caller.get("/me")
    assert (answer.status, answer.body, answer.headers["X-Authorization-Missing"]) == (401, b"", "true")
    caller.server.behaviour = with_faults(Fault(FaultKind.STATUS, status=429, headers={"Retry-After": "5"}))
    answer = caller.get("/me")
    assert (answer.status, answer.headers["Retry-After"]) == (429, "5")


def test_quota_and_feature_refusals(serve: Any, company: Company) -> None:
    caller = serve(
        company, behaviour=with_faults(Fault(FaultKind.QUOTA, "/projects/summary"), Fault(FaultKind.FEATURE, "/weekly"))
    )
    quota = caller.report("/projects/summary", WEEK)
    assert quota.status == 402
    assert "hourly limit" in quota.json()
    assert quota.headers["X-Toggl-Quota-Remaining"] == "0"
    feature = caller.report("/weekly/time_entries", WEEK)
    assert (feature.status, feature.json()) == (402, "Workspace needs to have this feature enabled")
    assert caller.report("/projects/summary", WEEK).status == 200


def test_good_status_with_a_bad_body(serve: Any, company: Company) -> None:
    def body_of(kind: FaultKind) -> Any:
        answer = serve(company, behaviour=with_faults(Fault(kind))).get("/me")
        assert answer.status == 200
        return answer

    page = body_of(FaultKind.LOGIN_PAGE)
    assert page.headers["Content-Type"].startswith("text/html")
    assert page.body.startswith(b"<!DOCTYPE html>")
    assert body_of(FaultKind.EMPTY_BODY).body == b""
    with pytest.raises(json.JSONDecodeError):
        body_of(FaultKind.BROKEN_JSON).json()
    assert isinstance(body_of(FaultKind.WRONG_TYPE).json(), str)


def test_any_answer_can_be_given(serve: Any, company: Company) -> None:
    fault = Fault(FaultKind.REPLACED, status=302, body=b"x", content_type="text/x-test", headers={"Location": "/there"})
    answer = serve(company, behaviour=with_faults(fault)).get("/me")
    assert (answer.status, answer.body) == (302, b"x")
    assert (answer.headers["Location"], answer.headers["Content-Type"]) == ("/there", "text/x-test")


def test_a_fault_names_its_requests(serve: Any, company: Company) -> None:
    caller = serve(company, behaviour=with_faults(Fault(FaultKind.STATUS, "/projects", nth=2, times=2, status=503)))
    assert caller.get("/me").status == 200
    assert [caller.get("/workspaces/10/projects").status for _ in range(4)] == [200, 503, 503, 200]
    caller.server.behaviour = with_faults(Fault(FaultKind.STATUS, "/users", times=None))
    assert [caller.get("/workspaces/10/users").status for _ in range(3)] == [500, 500, 500]
    caller.server.behaviour = with_faults(
        Fault(FaultKind.STATUS, status=500), Fault(FaultKind.STATUS, nth=2, status=502)
    )
    assert [caller.get("/me").status for _ in range(3)] == [500, 502, 200]


def read_to_the_end(caller: Any, path: str) -> bytes:
    """Everything that comes before the connection is reset; a regular end is a failure."""
    received = b""
    connection = caller.send("GET", path)
    with connection.sock as plain:
        try:
            while piece := plain.recv(65_536):
                received += piece
        except ConnectionResetError:
            return received
    raise AssertionError("the connection ended regularly")


@no_resets
def test_a_reset_before_the_answer(serve: Any, company: Company) -> None:
    caller = serve(company, behaviour=with_faults(Fault(FaultKind.RESET)))
    assert read_to_the_end(caller, "/api/v9/me") == b""
    assert caller.server.requests[0].status == 0
    assert caller.get("/me").status == 200


@no_resets
def test_a_reset_in_the_body(serve: Any, company: Company) -> None:
    caller = serve(company, behaviour=with_faults(Fault(FaultKind.RESET_IN_BODY)))
    # What was sent before a reset may be lost with it.
    received = read_to_the_end(caller, "/api/v9/me")
    assert received == b"" or received.startswith(b"HTTP/1.1 200 OK")
    assert not received.endswith(b"}")
    assert caller.server.requests[0].status == 200
    assert caller.get("/me").status == 200


def test_a_cut_off_body(serve: Any, company: Company) -> None:
    caller = serve(company, behaviour=with_faults(Fault(FaultKind.CUT_BODY)))
    with pytest.raises(http.client.IncompleteRead) as caught:
        caller.get("/me")
    whole = caller.get("/me").body
    assert whole.startswith(caught.value.partial)
    assert caught.value.expected is not None
    assert len(caught.value.partial) + caught.value.expected == len(whole)


def test_a_slow_answer_waits_for_release(serve: Any, company: Company) -> None:
    caller = serve(company, behaviour=with_faults(Fault(FaultKind.SLOW, "/me")))
    assert not caller.server.wait_until_held(0)
    connection = caller.send("GET", "/api/v9/me")
    assert caller.server.wait_until_held(10)
    assert caller.get("/workspaces/10").status == 200
    caller.server.release()
    response = connection.getresponse()
    assert json.loads(response.read())["id"] == 1
    connection.close()
    caller.server.behaviour = with_faults(Fault(FaultKind.SLOW, "/me"))
    assert not caller.server.wait_until_held(0)
    connection = caller.send("GET", "/api/v9/me")
    assert caller.server.wait_until_held(10)
    caller.server.stop()
    with pytest.raises(ConnectionError):
        connection.getresponse()
    connection.close()


def test_a_slow_answer_with_a_time_comes_by_itself(serve: Any, company: Company) -> None:
    caller = serve(company, behaviour=with_faults(Fault(FaultKind.SLOW, seconds=0.01)))
    assert caller.get("/me").status == 200
    assert caller.server.wait_until_held(0)


def test_stopping_ends_a_slow_answer(serve: Any, company: Company) -> None:
    caller = serve(company, behaviour=with_faults(Fault(FaultKind.SLOW)))
    connection = caller.send("GET", "/api/v9/me")
    assert caller.server.wait_until_held(10)
    caller.server.stop()
    with pytest.raises((ConnectionError, http.client.RemoteDisconnected)):
        connection.getresponse()
    connection.close()


def test_a_trickle_arrives_whole(serve: Any, company: Company) -> None:
    caller = serve(company, behaviour=with_faults(Fault(FaultKind.TRICKLE, seconds=0.0001)))
    answer = caller.get("/me")
    assert answer.json()["id"] == 1
    assert caller.server.wait_until_held(0)


def test_stopping_ends_a_trickle(serve: Any, company: Company) -> None:
    caller = serve(company, behaviour=with_faults(Fault(FaultKind.TRICKLE, seconds=3600)))
    connection = caller.send("GET", "/api/v9/me")
    response = connection.getresponse()
    assert response.status == 200
    caller.server.stop()
    with pytest.raises((http.client.IncompleteRead, ConnectionError)):
        response.read()
    connection.close()


def test_faults_leave_the_quota_alone_unless_the_answer_was_made(serve: Any, company: Company) -> None:
    caller = serve(company, behaviour=with_faults(Fault(FaultKind.STATUS), Fault(FaultKind.CUT_BODY, nth=2)))
    assert caller.get("/me").status == 500
    with pytest.raises(http.client.IncompleteRead):
        caller.get("/me")
    assert caller.get("/me").headers["X-Toggl-Quota-Remaining"] == "238"
    assert [entry.bucket for entry in caller.server.requests] == [None, "personal", "personal"]


@pytest.mark.skipif(IS_WINE, reason="a thread of Wine that reads sleeps on when its socket is shut down")
def test_no_thread_is_left_after_stop(company: Company) -> None:
    before = threading.active_count()
    with DemoServer(company) as server:
        assert threading.active_count() == before + 1
        connections = [http.client.HTTPConnection("127.0.0.1", int(server.url.rsplit(":", 1)[1])) for _ in range(3)]
        for connection in connections:
            connection.request("GET", "/api/v9/me")
            connection.getresponse().read()
        assert threading.active_count() == before + 4
    assert threading.active_count() == before
    for connection in connections:
        connection.close()
    server.stop()


def test_a_server_that_never_started_can_be_stopped(company: Company) -> None:
    DemoServer(company).stop()


def test_calls_at_the_same_time_are_all_answered(serve: Any, company: Company) -> None:
    caller = serve(company)
    statuses: list[int] = []

    def work() -> None:
        for _ in range(5):
            statuses.append(caller.report("/projects/summary", WEEK).status)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses == [200] * 40
    assert len(caller.server.requests) == 40
    assert caller.get("/workspaces/10").headers["X-Toggl-Quota-Remaining"] == "199"
