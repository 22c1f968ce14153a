using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Contract;

/// <summary>An order that was placed, and what is needed to pay it.</summary>
/// <param name="PaymentUrl">The gateway's page; null for none.</param>
/// <param name="PaymentIntent">What the gateway's form needs; null for none.</param>
internal sealed record Checkout(OrderView Order, CheckoutProcess Process, string? PaymentUrl, PaymentIntent? PaymentIntent);
