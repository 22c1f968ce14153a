using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A state that an order had.</summary>
internal sealed record OrderHistoryRow(Guid Customer, Guid Order, int Position, OrderStep Step);
