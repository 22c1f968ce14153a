using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A payment of an order.</summary>
internal sealed record PaymentRow(Guid Customer, Guid Order, Payment Payment);
