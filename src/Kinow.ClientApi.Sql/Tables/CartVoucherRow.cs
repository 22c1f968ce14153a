using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A voucher of the cart of an account.</summary>
internal sealed record CartVoucherRow(Guid Customer, CartVoucher Voucher);
