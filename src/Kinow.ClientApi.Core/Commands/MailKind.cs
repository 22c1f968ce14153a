namespace Kinow.ClientApi.Core.Commands;

/// <summary>Makes the kinds of commands that are carried out by sending a mail: they change nothing of any account.</summary>
internal static class MailKind
{
    /// <param name="name">Name in messages and in the table of commands.</param>
    /// <param name="rule">What is wrong with the command's own values, or null.</param>
    public static CommandKind<TCommand> Create<TCommand>(string name, Func<TCommand, string?> rule)
        where TCommand : Command => new(name, version: 1)
        {
            Rule = rule,
            Fold = static (user, _) => user,
            Overlay = static _ => null,
            OrderedBy = static command => command.Instant,
            Replaces = static (_, _) => false,
            IsMail = true,
        };
}
