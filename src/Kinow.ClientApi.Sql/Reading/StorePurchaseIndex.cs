using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>Reads from the rows whose a purchase of an app store is.</summary>
public sealed class StorePurchaseIndex(SqlDatabase database) : IStorePurchaseIndex
{
    private const string Query = "SELECT customer_id FROM store_purchase WHERE store = @Store AND id = @Purchase";

    /// <inheritdoc/>
    public async ValueTask<Guid?> FindAsync(AppStore store, string purchase, CancellationToken cancellationToken)
    {
        var values = new SqlArguments { ["Store"] = SqlEnums.AppStore.Write(store), ["Purchase"] = purchase };
        var found = await database.UseAsync(
            async session =>
            {
                session.BeginReadOnly();
                return await session.QueryAsync(Query, values, static row => SqlTypes.Uuid.Read(row, 0), cancellationToken);
            },
            cancellationToken);
        return found is [var customer] ? customer : null;
    }
}
