using System.CommandLine;
using Kinow.ClientApi.Admin.Auditing;
using Kinow.ClientApi.Admin.Connections;
using Kinow.ClientApi.Sql.Operating;

namespace Kinow.ClientApi.Admin.Commands;

/// <summary><c>undo</c>: takes back what an operator has changed.</summary>
internal static class UndoCommand
{
    private const string Name = "undo";

    /// <summary>The command.</summary>
    public static Command Create(ConnectionOptions connections)
    {
        var id = new Argument<Guid?>("id")
        {
            Description = "The action, as `actions list` tells it [the last one that can be taken back and was not]",
            Arity = ArgumentArity.ZeroOrOne,
            CustomParser = static result =>
            {
                if (result.Tokens.Count == 0) return null;
                if (Guid.TryParse(result.Tokens[0].Value, out var action)) return action;
                result.AddError($"An action has a UUID, unlike {result.Tokens[0].Value}: `kinow-admin actions list` tells them.");
                return null;
            },
        };
        return ReversibleCommand.Of(
            new(
                Name,
                "Gives back what stood before an action: of apps, flags and what else knows how. Refused when that has changed since. It "
                + "is an action itself, and can be taken back.")
            {
                id,
            },
            Name,
            connections,
            parsed => [("action", parsed.GetValue(id)?.ToString("D"))],
            (run, parsed, cancellationToken) =>
                new OperatorChanges(run.Database).UndoAsync(parsed.GetValue(id), run.Action.Id, Name, cancellationToken));
    }
}
