using Kinow.ClientApi.Core.AppStores;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A transaction of a purchase of an account.</summary>
internal sealed record StoreTransactionRow(Guid Customer, AppStore Store, string Purchase, StoreTransaction Transaction);
