using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>A subscription renews itself, or does not.</summary>
internal sealed class SetAccessRenewalStatements() : CommandStatements<SetAccessRenewal>(SetAccessRenewal.Kind)
{
    private const string Save = $"""
        UPDATE product_access SET
          recurring = @Recurring AND date_exp IS NOT NULL,
          date_renewal = IF(@Recurring, date_exp, NULL),
          switch_offer_id = IF(@Recurring, switch_offer_id, NULL),
          message = IF(@Recurring, NULL, @Message)
        WHERE id = @AccessId AND customer_id = @AccountId AND NOT {LaterCommands.SetTheSame}
        """;

    protected override Task RunAsync(SqlSession session, SetAccessRenewal command, CancellationToken cancellationToken)
    {
        var values = LaterCommands.Arguments(command);
        values["AccessId"] = command.AccessId;
        values["Recurring"] = command.Recurring;
        values["Message"] = command.Message;
        return session.ExecuteAsync(Save, values, cancellationToken);
    }
}
