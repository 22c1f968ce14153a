using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Local.Recording;

/// <summary>The answers that a folder keeps.</summary>
internal sealed class Recordings
{
    private readonly Dictionary<string, RecordedAnswer> answers;

    /// <exception cref="RecordingException">There is no such folder, it is empty, or a file holds no answer.</exception>
    public Recordings(string folder, Schema schema)
    {
        Schema = schema;
        if (!Directory.Exists(folder))
            throw new RecordingException($"--replay: there is no folder {folder}. Record one with --record {folder}.");
        answers = Directory.EnumerateFiles(folder, "*.json").ToDictionary(
            static file => Path.GetFileName(file), RecordedAnswer.Read, StringComparer.Ordinal);
        if (answers.Count > 0) return;
        throw new RecordingException($"--replay: the folder {folder} has no recorded answers. Record some with --record {folder}.");
    }

    /// <summary>The schema that operations are asked of.</summary>
    public Schema Schema { get; }

    /// <summary>The answer to an operation; null when none was recorded.</summary>
    public RecordedAnswer? Find(RecordedOperation operation) => answers.GetValueOrDefault(operation.FileName);
}
