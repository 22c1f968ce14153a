namespace Kinow.ClientApi.Payments;

/// <summary>
/// What a gateway tells of a payment. Events come late, twice and in any order: each says where the payment stood when it was made.
/// </summary>
public sealed record PaymentEvent : PaymentStanding
{
    /// <summary>The gateway's id of the event: the same when it is sent again.</summary>
    public required string EventId { get; init; }

    /// <summary>The gateway that tells.</summary>
    public required string Gateway { get; init; }

    /// <summary>When it happened, by the gateway's clock.</summary>
    public required DateTimeOffset Date { get; init; }
}
