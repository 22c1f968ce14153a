namespace Kinow.ClientApi.Core.Billing;

/// <summary>An order as it stands in the books.</summary>
/// <param name="Customer">Whose it is; nobody's, all zeros, when the account was erased.</param>
public sealed record BookedOrder(Guid Customer, Order Order);
