using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A voucher of an order.</summary>
internal sealed record OrderVoucherRow(Guid Customer, Guid Order, int Position, OrderVoucher Voucher);
