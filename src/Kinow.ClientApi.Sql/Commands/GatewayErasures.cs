using System.Collections.Immutable;
using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>The accounts that gateways are still to forget, as rows.</summary>
public sealed class GatewayErasures(SqlDatabase database) : IGatewayErasures
{
    /// <summary>
    /// Notes the gateways of an account that is about to be erased, within the transaction that erases it. App stores know no accounts of
    /// ours.
    /// </summary>
    internal const string Note = $"""
        INSERT INTO gateway_erasure (gateway, customer_id, renewal_token, date_add, date_check)
        SELECT DISTINCT gateway, customer_id, renewal_token, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM payment
        WHERE customer_id IN @Accounts AND gateway NOT IN ('{AppStoreNames.AppStore}', '{AppStoreNames.PlayStore}')
        """;

    private const string Due = """
        SELECT id, gateway, customer_id, attempts, date_add, renewal_token, date_check FROM gateway_erasure
        WHERE date_check <= @Now ORDER BY date_check LIMIT @Limit
        """;

    private const string Take =
        "UPDATE gateway_erasure SET attempts = attempts + 1, date_check = @Next WHERE id = @Id AND date_check = @Was";

    private const string PutOff = "UPDATE gateway_erasure SET date_check = @Next WHERE id = @Id";
    private const string Remove = "DELETE FROM gateway_erasure WHERE id = @Id";

    /// <inheritdoc/>
    public async ValueTask<ImmutableArray<GatewayErasure>> TakeDueAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken)
    {
        var due = await database.UseAsync(
            session => session.QueryAsync(
                Due,
                new() { ["Now"] = now, ["Limit"] = limit },
                static row => (
                    Erasure: new GatewayErasure(
                        row.GetInt64(0), row.GetString(1), SqlTypes.Uuid.Read(row, 2), row.GetInt32(3) + 1, SqlTypes.Instant.Read(row, 4))
                    {
                        RenewalToken = SqlTypes.TextOrNull.Read(row, 5),
                    },
                    Check: SqlTypes.Instant.Read(row, 6)),
                cancellationToken),
            cancellationToken);
        var taken = ImmutableArray.CreateBuilder<GatewayErasure>();
        foreach (var (erasure, check) in due)
        {
            var values = new SqlArguments
            {
                ["Id"] = erasure.Id,
                ["Was"] = check,
                ["Next"] = GatewayErasureRules.NextCheck(erasure.Attempts, now),
            };
            if (await ExecuteAsync(Take, values, cancellationToken) == 1) taken.Add(erasure);
        }

        return taken.DrainToImmutable();
    }

    /// <inheritdoc/>
    public async ValueTask EndAsync(GatewayErasure erasure, DateTimeOffset? next, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(erasure);
        await ExecuteAsync(next is null ? Remove : PutOff, new() { ["Id"] = erasure.Id, ["Next"] = next }, cancellationToken);
    }

    private Task<int> ExecuteAsync(string statement, SqlArguments values, CancellationToken cancellationToken) =>
        database.UseAsync(session => session.ExecuteAsync(statement, values, cancellationToken), cancellationToken);
}
