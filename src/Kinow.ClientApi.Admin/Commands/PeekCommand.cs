using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Kinow.ClientApi.Admin.Arguments;
using Kinow.ClientApi.Admin.Connections;
using Kinow.ClientApi.Queue;

namespace Kinow.ClientApi.Admin.Commands;

/// <summary><c>peek</c>: shows dead letters.</summary>
internal static class PeekCommand
{
    private const int Most = 1_000;

    /// <summary>The command.</summary>
    public static Command Create(ConnectionOptions connections)
    {
        var count = Numbers.Option("--count", "How many at most, 1 to 1,000", 20, 1, Most);
        var json =
            new Option<bool>("--json") { Description = "One JSON object per line, with the message's text. That may hold what is private" };
        var command = new Command("peek", "Shows commands that could not be carried out. They stay where they are.") { count, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var queue = await OperatorQueue.OpenAsync(connections.Read(parsed), cancellationToken);
            var letters = await queue.DeadLetters.PeekAsync((int)parsed.GetValue(count), cancellationToken);
            var output = parsed.InvocationConfiguration.Output;
            foreach (var letter in letters) await output.WriteLineAsync(parsed.GetValue(json) ? Json(letter) : Line(letter));
            if (parsed.GetValue(json)) return ExitCodes.Done;
            await output.WriteLineAsync(letters.IsEmpty
                ? "No dead letters."
                : $"{letters.Length} shown, of about {await queue.CountDeadLettersAsync(cancellationToken)}.");
            return ExitCodes.Done;
        });
        return command;
    }

    private static string Line(DeadLetter letter) =>
        string.Create(CultureInfo.InvariantCulture,
            $"{letter.Sent:u}  id {letter.MessageId}  account {letter.GroupId}  {letter.Reason ?? "delivered too often"}");

    private static string Json(DeadLetter letter)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("id", letter.MessageId);
            writer.WriteString("account", letter.GroupId);
            if (letter.Sent is { } sent) writer.WriteString("sent", sent);
            writer.WriteString("reason", letter.Reason);
            writer.WriteString("body", letter.Body);
            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
