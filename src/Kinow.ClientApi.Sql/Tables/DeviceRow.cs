using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A device of an account.</summary>
internal sealed record DeviceRow(Guid Customer, Device Device);
