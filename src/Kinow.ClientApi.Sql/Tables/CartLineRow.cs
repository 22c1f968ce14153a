using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A line of the cart of an account.</summary>
internal sealed record CartLineRow(Guid Customer, CartLine Line);
