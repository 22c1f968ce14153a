namespace Kinow.ClientApi.Payments.Reconciling;

/// <summary>What came of comparing orders with their gateways.</summary>
public readonly record struct ReconcileFigures
{
    /// <summary>Orders that were looked at.</summary>
    public int Orders { get; init; }

    /// <summary>Payments of which the gateway knew more than the books, which know it now.</summary>
    public int Settled { get; init; }

    /// <summary>Orders of which payments were closed, so that they cannot be made any more.</summary>
    public int Closed { get; init; }

    /// <summary>Orders whose gateway was out of reach, or is not configured.</summary>
    public int Failed { get; init; }

    /// <summary>Both together.</summary>
    public static ReconcileFigures operator +(ReconcileFigures one, ReconcileFigures other) => new()
    {
        Orders = one.Orders + other.Orders,
        Settled = one.Settled + other.Settled,
        Closed = one.Closed + other.Closed,
        Failed = one.Failed + other.Failed,
    };

    /// <summary>Both together.</summary>
    public static ReconcileFigures Add(ReconcileFigures left, ReconcileFigures right) => left + right;
}
