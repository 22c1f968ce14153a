using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A line of an order.</summary>
internal sealed record OrderLineRow(Guid Customer, Guid Order, int Position, OrderLine Line);
