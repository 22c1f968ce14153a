namespace Kinow.ClientApi.Search.Gateway.Exchange;

/// <summary>The leave to make one attempt.</summary>
/// <param name="Round">Which state of the circuit gave it; verdicts of an earlier round no longer count.</param>
internal readonly record struct CircuitPass(long Round);
