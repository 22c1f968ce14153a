using System.Data.Common;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>Gives an account an identity of another service. One that it has stays as it is.</summary>
internal static class IdentityStatements
{
    private const string Insert = $"""
        INSERT INTO customer_identity (issuer, subject, customer_id, email, date_add)
        SELECT @Issuer, @Subject, @AccountId, @Email, @DateAdd FROM DUAL WHERE NOT {LaterCommands.SetTheSame}
        """;

    private const string Count =
        "SELECT COUNT(*) FROM customer_identity WHERE issuer = @Issuer AND subject = @Subject AND customer_id = @AccountId";

    /// <exception cref="CommandRejectedException">The identity belongs to another account.</exception>
    internal static async Task AddAsync(SqlSession session, Command command, UserIdentity identity, CancellationToken cancellationToken)
    {
        var values = LaterCommands.Arguments(command);
        values["Issuer"] = identity.Key.Issuer;
        values["Subject"] = identity.Key.Subject;
        values["Email"] = identity.VerifiedEmail;
        values["DateAdd"] = identity.DateAdd;
        try
        {
            await session.ExecuteAsync(Insert, values, cancellationToken);
        }
        catch (DbException taken) when (SqlFaults.Of(taken) == SqlFault.Duplicate)
        {
            if (await session.FirstAsync<long>(Count, values, cancellationToken) == 0)
                throw new CommandRejectedException("The identity belongs to another account.", taken);
        }
    }
}
