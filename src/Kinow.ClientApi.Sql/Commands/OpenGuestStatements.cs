using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>An anonymous session has somewhere to keep its cart. What is there stays as it is.</summary>
internal sealed class OpenGuestStatements() : CommandStatements<OpenGuest>(OpenGuest.Kind)
{
    // Addresses are unique, and this is none.
    private const string Insert = """
        INSERT INTO customer (id, email, password, guest, date_add, date_upd)
        VALUES (@Id, @IdText, '', TRUE, @Instant, @Instant)
        ON DUPLICATE KEY UPDATE id = customer.id
        """;

    protected override Task RunAsync(SqlSession session, OpenGuest command, CancellationToken cancellationToken) => session.ExecuteAsync(
        Insert,
        new() { ["Id"] = command.UserId, ["IdText"] = command.UserId.ToString("D"), ["Instant"] = command.Instant },
        cancellationToken);
}
