using Kinow.ClientApi.Core.AppStores;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A purchase of an account, without its transactions.</summary>
internal sealed record StorePurchaseRow(Guid Customer, StorePurchase Purchase);
