using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Payments;

/// <summary>
/// What a gateway tells of a dispute: somebody has their bank take a payment back. It names the payment alone; the books know of which
/// order that is.
/// </summary>
/// <param name="EventId">The gateway's id of the event: the same when it is sent again.</param>
/// <param name="Gateway">The gateway that tells.</param>
/// <param name="Date">When it happened, by the gateway's clock.</param>
/// <param name="PaymentId">The payment.</param>
/// <param name="State">Where the dispute stands.</param>
public sealed record PaymentDispute(string EventId, string Gateway, DateTimeOffset Date, string PaymentId, DisputeState State);
