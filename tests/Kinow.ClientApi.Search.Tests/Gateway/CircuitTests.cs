using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Errors;
using Kinow.ClientApi.Search.Gateway.Exchange;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.Search.Tests.Gateway;

public sealed class CircuitTests
{
    private readonly StepClock clock = new();

    [Fact]
    public void Opens_after_failures_in_a_row_only()
    {
        var circuit = Make();
        Fail(circuit);
        Fail(circuit);
        Succeed(circuit);
        Fail(circuit);
        Fail(circuit);
        Assert.Equal(CircuitState.Closed, circuit.State);
        Fail(circuit);
        Assert.Equal(CircuitState.Open, circuit.State);
        Assert.False(circuit.TryEnter(out _, out var retryAfter));
        Assert.Equal(TimeSpan.FromSeconds(1), retryAfter);
    }

    [Fact]
    public void One_probe_decides_and_the_pause_grows_to_its_limit()
    {
        var circuit = Make();
        for (var i = 0; i < 3; i++) Fail(circuit);
        foreach (var pause in new[] { 1, 2, 4, 4 })
        {
            clock.Step(TimeSpan.FromSeconds(pause) - TimeSpan.FromMilliseconds(1));
            Assert.False(circuit.TryEnter(out _, out _));
            clock.Step(TimeSpan.FromMilliseconds(2));
            Assert.True(circuit.TryEnter(out var probe, out _));
            Assert.False(circuit.TryEnter(out _, out _));
            circuit.Fail(probe);
        }

        clock.Step(TimeSpan.FromSeconds(4.1));
        Succeed(circuit);
        Assert.Equal(CircuitState.Closed, circuit.State);
    }

    [Fact]
    public void Verdicts_from_before_do_not_count()
    {
        var circuit = Make();
        Assert.True(circuit.TryEnter(out var early, out _));
        for (var i = 0; i < 3; i++) Fail(circuit);
        circuit.Succeed(early);
        Assert.Equal(CircuitState.Open, circuit.State);
    }

    [Fact]
    public void An_abandoned_probe_makes_room_for_the_next()
    {
        var circuit = Make();
        for (var i = 0; i < 3; i++) Fail(circuit);
        clock.Step(TimeSpan.FromSeconds(2));
        Assert.True(circuit.TryEnter(out var probe, out _));
        circuit.Abandon(probe);
        Assert.True(circuit.TryEnter(out _, out _));
    }

    [Fact]
    public async Task An_open_circuit_spares_the_engine_and_heals()
    {
        var ill = true;
        await using var server = new FaultServer((_, stream) => FaultServer.WriteAsync(
            stream, ill ? FaultServer.Response(500, "") : FaultServer.Response(200, """{"found":false}""")));
        using var gateway = new SearchGateway(new(server.Address)
        {
            ReadTimeout = TimeSpan.FromSeconds(20),
            CircuitThreshold = 3,
            CircuitOpen = TimeSpan.FromSeconds(1),
            TimeProvider = clock,
        });
        for (var i = 0; i < 3; i++) await Assert.ThrowsAsync<SearchUnavailableException>(() => gateway.GetAsync("a", "1", default));
        var refused = await Assert.ThrowsAsync<SearchUnavailableException>(() => gateway.GetAsync("a", "1", default));
        Assert.Equal((SearchUnavailableReason.CircuitOpen, TimeSpan.FromSeconds(1)), (refused.Reason, refused.RetryAfter));
        Assert.Equal(3, server.Requests);

        ill = false;
        clock.Step(TimeSpan.FromSeconds(1.1));
        Assert.False((await gateway.GetAsync("a", "1", default)).IsFound);
        Assert.False(gateway.IsCircuitOpen);
    }

    private static void Succeed(CircuitBreaker circuit)
    {
        Assert.True(circuit.TryEnter(out var pass, out _));
        circuit.Succeed(pass);
    }

    private static void Fail(CircuitBreaker circuit)
    {
        Assert.True(circuit.TryEnter(out var pass, out _));
        circuit.Fail(pass);
    }

    private CircuitBreaker Make() => new(3, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(4), clock);
}
