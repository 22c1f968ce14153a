namespace Kinow.ClientApi.Core.Billing;

/// <summary>A payment of an order, as the reports of its gateway tell it.</summary>
public sealed record Payment
{
    /// <summary>The gateway's id.</summary>
    public required string Id { get; init; }

    /// <summary>The gateway.</summary>
    public required string Gateway { get; init; }

    /// <summary>Which attempt to pay the order it is, from 1.</summary>
    public int Attempt { get; init; }

    /// <summary>Where it stands.</summary>
    public PaymentState State { get; init; }

    /// <summary>What was paid, or is to be paid.</summary>
    public decimal Amount { get; init; }

    /// <summary>ISO 4217 code; empty where nothing is to pay now.</summary>
    public string Currency { get; init; } = "";

    /// <summary>How much of it was given back.</summary>
    public decimal Refunded { get; init; }

    /// <summary>Whether it is the one that pays the order.</summary>
    public bool Pays { get; init; }

    /// <summary>The gateway's code of why it failed, or null.</summary>
    public string? Reason { get; init; }

    /// <summary>
    /// The id by which the gateway goes on telling of it; null while that is this one. A page of Stripe becomes an intent.
    /// </summary>
    public string? ContinuedAs { get; init; }

    /// <summary>Where a dispute about it stands; null when there was none.</summary>
    public DisputeState? Dispute { get; init; }

    /// <summary>When it was first told of.</summary>
    public DateTimeOffset DateAdd { get; init; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset DateUpd { get; init; }

    /// <summary>
    /// Whether money is to be given back, as the order does not need it: another payment pays it, or the amount is not its own. What a bank
    /// has taken back, or is about to, is not given back as well.
    /// </summary>
    public bool IsExcess => State == PaymentState.Paid && !Pays && (Dispute is null or DisputeState.Won);

    /// <summary>Whether money has come that pays nothing, given back or not.</summary>
    public bool IsInVain => ContinuedAs is null && !Pays && (State is PaymentState.Paid or PaymentState.Refunded);

    /// <summary>Whether money may still come of it, as far as is known.</summary>
    public bool IsOpen => ContinuedAs is null && (State is PaymentState.Pending or PaymentState.Failed);

    /// <summary>What its gateway has told of it so far; of a dispute nothing.</summary>
    public PaymentReport ToReport() => new()
    {
        Gateway = Gateway,
        PaymentId = Id,
        Attempt = Attempt,
        State = State,
        Amount = Amount,
        Currency = Currency,
        Refunded = Refunded,
        Reason = Reason,
    };

    /// <summary>Whether nothing more is to come of it, and it did not pay.</summary>
    public bool HasEnded =>
        ContinuedAs is null && (State is PaymentState.Cancelled or PaymentState.Expired or PaymentState.Failed);
}
