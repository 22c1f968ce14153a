using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>A device is among the account's, and says this about itself.</summary>
internal sealed class SetDeviceStatements() : CommandStatements<SetDevice>(SetDevice.Kind)
{
    // Assignments happen from left to right: the date, which the others look at, is the last.
    private const string Add = $"""
        INSERT INTO customer_device (id, customer_id, fingerprint, type, os, application, date_add, date_upd)
        SELECT @DeviceId, @AccountId, @Fingerprint, @Type, @Os, @Application, @Instant, @Instant FROM DUAL
        WHERE NOT {LaterCommands.SetTheSame}
        ON DUPLICATE KEY UPDATE
          type = IF(@Instant > customer_device.date_upd, @Type, customer_device.type),
          os = IF(@Instant > customer_device.date_upd, @Os, customer_device.os),
          application = IF(@Instant > customer_device.date_upd, @Application, customer_device.application),
          date_upd = GREATEST(customer_device.date_upd, @Instant)
        """;

    protected override Task RunAsync(SqlSession session, SetDevice command, CancellationToken cancellationToken)
    {
        var values = LaterCommands.Arguments(command);
        values["DeviceId"] = command.DeviceId;
        values["Fingerprint"] = command.Fingerprint;
        values["Type"] = command.Type;
        values["Os"] = command.Os;
        values["Application"] = command.Application;
        return session.ExecuteAsync(Add, values, cancellationToken);
    }
}
