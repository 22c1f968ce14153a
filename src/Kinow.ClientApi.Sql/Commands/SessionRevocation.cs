using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>Ends sessions by their rows, as an operator may. Whoever keeps copies hears of it as of any other change.</summary>
public sealed class SessionRevocation(SqlDatabase database)
{
    /// <summary>Most rows of one transaction, so that nobody waits for long.</summary>
    private const int Batch = 1_000;

    /// <summary>Ends one session.</summary>
    /// <returns>How many were ended: 1, or 0.</returns>
    public Task<int> OneAsync(Guid session, CancellationToken cancellationToken) =>
        RunAsync("id = @Value", session, cancellationToken);

    /// <summary>Ends the sessions of an account, or of an anonymous identity.</summary>
    /// <returns>How many were ended.</returns>
    public Task<int> OfAccountAsync(Guid account, CancellationToken cancellationToken) =>
        RunAsync("user_id = @Value", account, cancellationToken);

    /// <summary>The account that has an address; null when there is none.</summary>
    public async Task<Guid?> FindAccountAsync(EmailAddress email, CancellationToken cancellationToken)
    {
        var found = await database.UseAsync(
            session => session.QueryAsync<Guid>(
                "SELECT id FROM customer WHERE email = @Email", new() { ["Email"] = email }, cancellationToken),
            cancellationToken);
        return found is [var account] ? account : null;
    }

    /// <summary>Ends every session.</summary>
    /// <returns>How many were ended.</returns>
    public Task<int> AllAsync(CancellationToken cancellationToken) => RunAsync("TRUE", null, cancellationToken);

    private async Task<int> RunAsync(string condition, object? value, CancellationToken cancellationToken)
    {
        var statement = $"UPDATE session SET revoked = TRUE WHERE {condition} AND NOT revoked AND expires > UTC_TIMESTAMP(6) LIMIT {Batch}";
        var (ended, found) = (0, Batch);
        while (found == Batch)
        {
            found = await database.UseAsync(
                session => session.ExecuteAsync(statement, new() { ["Value"] = value }, cancellationToken), cancellationToken);
            ended += found;
        }

        return ended;
    }
}
