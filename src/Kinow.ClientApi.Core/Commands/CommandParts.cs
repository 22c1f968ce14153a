namespace Kinow.ClientApi.Core.Commands;

/// <summary>One part of every kind of command, such as its JSON or its statements.</summary>
public sealed class CommandParts<TPart>
    where TPart : ICommandPart
{
    private readonly Dictionary<CommandKind, TPart> parts;

    /// <summary>Collects the parts.</summary>
    /// <exception cref="InvalidOperationException">A kind has no part, or several.</exception>
    public CommandParts(params IEnumerable<TPart> parts)
    {
        var byKind = parts.ToLookup(static part => part.Kind);
        var wrong = CommandKinds.All.Where(kind => byKind[kind].Count() != 1).Select(kind => $"{kind.Name} has {byKind[kind].Count()}");
        if (wrong.FirstOrDefault() is { } told)
            throw new InvalidOperationException($"Every kind of command has one {typeof(TPart).Name}: {told}.");
        this.parts = byKind.ToDictionary(static group => group.Key, static group => group.Single());
    }

    /// <summary>The part of a command's kind.</summary>
    public TPart Of(Command command) => Of(CommandKinds.Of(command));

    /// <summary>The part of a kind.</summary>
    public TPart Of(CommandKind kind) => parts[kind];
}
