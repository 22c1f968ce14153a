namespace Kinow.Bench.System;

/// <summary>What a mutation takes until it is answered, and then until it is in the rows and in the account's document.</summary>
internal sealed class WriteCost
{
    public Samples Answered { get; } = new();

    public Samples Allocated { get; } = new();

    public Samples CallsAnswered { get; } = new();

    public Samples CarriedOut { get; } = new();

    public Samples Statements { get; } = new();

    public Samples CallsCarriedOut { get; } = new();
}
