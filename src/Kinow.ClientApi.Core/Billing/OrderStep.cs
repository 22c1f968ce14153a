namespace Kinow.ClientApi.Core.Billing;

/// <summary>A change of an order's state.</summary>
/// <param name="State">The state since then.</param>
/// <param name="Date">When it changed.</param>
/// <param name="Reason">Why, as a code such as <c>insufficient_funds</c>; null when there is nothing to say.</param>
public sealed record OrderStep(OrderState State, DateTimeOffset Date, string? Reason = null);
