using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Queue.Envelopes;

/// <summary>The data is a record of its own, for commands whose data is flat where their record is not.</summary>
internal sealed class DataJson<TCommand, TData>(
    CommandKind<TCommand> kind, JsonTypeInfo<TData> type, Func<TCommand, TData> from, Func<TData, Envelope, TCommand> to)
    : CommandJson(kind)
    where TCommand : Command
{
    public override JsonElement Write(Command command) => JsonSerializer.SerializeToElement(from((TCommand)command), type);

    public override Command Read(Envelope envelope) => to(Parse(envelope, type), envelope);
}
