using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Schema;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>The account is gone, with all that tells of its owner: what each table says about that.</summary>
internal sealed class EraseUserStatements() : CommandStatements<EraseUser>(EraseUser.Kind)
{
    private const string Origin = "SELECT anonymous_id FROM customer WHERE id = @AccountId AND anonymous_id IS NOT NULL";

    private static readonly string[] All = [.. TableMaps.All.Select(static table => table.Erasure?.StatementOf(table)).OfType<string>()];

    protected override async Task RunAsync(SqlSession session, EraseUser command, CancellationToken cancellationToken)
    {
        var origin = await session.QueryAsync<Guid>(Origin, new() { ["AccountId"] = command.UserId }, cancellationToken);
        var values = new SqlArguments
        {
            ["Accounts"] = origin.Append(command.UserId).ToArray(),
            ["AccountText"] = command.UserId.ToString("D"),
            ["Nobody"] = Guid.Empty,
        };
        await session.ExecuteAsync(GatewayErasures.Note, values, cancellationToken);
        foreach (var statement in All) await session.ExecuteAsync(statement, values, cancellationToken);
    }
}
