using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>A subscription is not to change to another offer.</summary>
internal sealed class UnsetOfferSwitchStatements() : CommandStatements<UnsetOfferSwitch>(UnsetOfferSwitch.Kind)
{
    private const string Save = $"""
        UPDATE product_access SET switch_offer_id = NULL
        WHERE id = @AccessId AND customer_id = @AccountId AND NOT {LaterCommands.SetTheSame}
        """;

    protected override Task RunAsync(SqlSession session, UnsetOfferSwitch command, CancellationToken cancellationToken)
    {
        var values = LaterCommands.Arguments(command);
        values["AccessId"] = command.AccessId;
        return session.ExecuteAsync(Save, values, cancellationToken);
    }
}
