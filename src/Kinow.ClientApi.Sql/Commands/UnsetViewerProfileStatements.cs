using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>A profile is not among the account's, and nothing that belonged to it is left.</summary>
internal sealed class UnsetViewerProfileStatements() : CommandStatements<UnsetViewerProfile>(UnsetViewerProfile.Kind)
{
    private const string IsGone = "NOT EXISTS (SELECT 1 FROM customer_profile p WHERE p.id = @ProfileId AND p.customer_id = @AccountId)";

    // The profile first: what comes at the same time and is for it waits for its row, and finds none.
    private static readonly string[] Removals =
    [
        $"DELETE FROM customer_profile WHERE id = @ProfileId AND customer_id = @AccountId AND NOT {LaterCommands.SetTheSame}",
        $"DELETE FROM customer_bookmark WHERE customer_id = @AccountId AND profile_id = @ProfileId AND {IsGone}",
        $"DELETE FROM customer_watching WHERE customer_id = @AccountId AND profile_id = @ProfileId AND {IsGone}",
    ];

    protected override async Task RunAsync(SqlSession session, UnsetViewerProfile command, CancellationToken cancellationToken)
    {
        var values = LaterCommands.Arguments(command);
        values["ProfileId"] = command.ProfileId;
        foreach (var removal in Removals) await session.ExecuteAsync(removal, values, cancellationToken);
    }
}
