using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>A device is not among the account's.</summary>
internal sealed class UnsetDeviceStatements() : CommandStatements<UnsetDevice>(UnsetDevice.Kind)
{
    private const string Remove =
        $"DELETE FROM customer_device WHERE id = @DeviceId AND customer_id = @AccountId AND NOT {LaterCommands.SetTheSame}";

    private const string Note = $"""
        UPDATE customer SET device_removed = GREATEST(COALESCE(device_removed, @Instant), @Instant)
        WHERE id = @AccountId AND NOT {LaterCommands.SetTheSame}
        """;

    protected override async Task RunAsync(SqlSession session, UnsetDevice command, CancellationToken cancellationToken)
    {
        var values = LaterCommands.Arguments(command);
        values["DeviceId"] = command.DeviceId;
        await session.ExecuteAsync(Remove, values, cancellationToken);
        await session.ExecuteAsync(Note, values, cancellationToken);
    }
}
