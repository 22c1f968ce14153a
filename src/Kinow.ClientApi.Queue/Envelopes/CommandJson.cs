using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Queue.Envelopes;

/// <summary>How one kind of command is written as the data of an envelope.</summary>
internal abstract class CommandJson(CommandKind kind) : ICommandPart
{
    public CommandKind Kind => kind;

    public abstract JsonElement Write(Command command);

    /// <summary>Reads a command, without checking its values.</summary>
    /// <exception cref="EnvelopeException">The data is not what is written for this kind.</exception>
    public abstract Command Read(Envelope envelope);

    protected T Parse<T>(Envelope envelope, JsonTypeInfo<T> type) => EnvelopeParser.Parse(envelope.Data, type, $"The data of {kind.Name}");
}
