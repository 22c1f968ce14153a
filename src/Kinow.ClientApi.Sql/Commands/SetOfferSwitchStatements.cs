using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>A subscription changes to another offer when it is renewed next.</summary>
internal sealed class SetOfferSwitchStatements() : CommandStatements<SetOfferSwitch>(SetOfferSwitch.Kind)
{
    private const string Save = $"""
        UPDATE product_access SET switch_offer_id = @OfferId
        WHERE id = @AccessId AND customer_id = @AccountId AND recurring AND NOT {LaterCommands.SetTheSame}
        """;

    protected override Task RunAsync(SqlSession session, SetOfferSwitch command, CancellationToken cancellationToken)
    {
        var values = LaterCommands.Arguments(command);
        values["AccessId"] = command.AccessId;
        values["OfferId"] = command.OfferId;
        return session.ExecuteAsync(Save, values, cancellationToken);
    }
}
