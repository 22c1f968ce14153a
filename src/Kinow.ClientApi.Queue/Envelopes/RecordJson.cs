using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Queue.Envelopes;

/// <summary>The data is the command's record itself, less what the envelope says.</summary>
internal sealed class RecordJson<TCommand>(CommandKind<TCommand> kind, JsonTypeInfo<TCommand> type) : CommandJson(kind)
    where TCommand : Command
{
    public override JsonElement Write(Command command) => JsonSerializer.SerializeToElement((TCommand)command, type);

    public override Command Read(Envelope envelope)
    {
        Command command = Parse(envelope, type);
        return command with { Id = envelope.Id, UserId = envelope.Account, Instant = envelope.Instant };
    }
}
