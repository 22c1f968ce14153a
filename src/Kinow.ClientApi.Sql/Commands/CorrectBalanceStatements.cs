using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Writing;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>The platform gives to a prepayment balance, or takes from it.</summary>
internal sealed class CorrectBalanceStatements() : CommandStatements<CorrectBalance>(CorrectBalance.Kind)
{
    protected override async Task RunAsync(SqlSession session, CorrectBalance command, CancellationToken cancellationToken)
    {
        if (!await CartLock.TakeAsync(session, command.UserId, cancellationToken))
            throw new CommandRejectedException("There is no such account.");
        var ledger = new PrepaymentRows(session, cancellationToken);
        var made = command.Apply(await ledger.LastAsync(command.UserId, command.Currency))
            ?? throw new CommandRejectedException("The balance would be negative.");
        var rows = new BulkRows();
        PrepaymentRows.Add(rows, command.UserId, [made]);
        await rows.FlushAsync(session, cancellationToken);
    }
}
