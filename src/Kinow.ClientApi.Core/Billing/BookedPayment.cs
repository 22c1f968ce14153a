namespace Kinow.ClientApi.Core.Billing;

/// <summary>A payment as it stands in the books.</summary>
/// <param name="Customer">Who paid; nobody, all zeros, when the account was erased.</param>
/// <param name="Order">The order that it is for.</param>
public sealed record BookedPayment(Guid Customer, Guid Order, Payment Payment);
