using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A voucher that an account has used.</summary>
internal sealed record VoucherUseRow(Guid Customer, VoucherUse Use);
