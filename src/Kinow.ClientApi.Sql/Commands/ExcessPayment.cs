using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>A payment whose money is to be given back.</summary>
/// <param name="Customer">Who paid; nobody when the account was erased.</param>
/// <param name="Order">The order that it was for.</param>
public sealed record ExcessPayment(Guid Customer, Guid Order, Payment Payment);
