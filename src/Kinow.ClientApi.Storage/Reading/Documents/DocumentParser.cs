namespace Kinow.ClientApi.Storage.Reading.Documents;

/// <summary>Reads a document of the read model.</summary>
/// <param name="version">Its version.</param>
/// <param name="source">Its JSON.</param>
/// <exception cref="FormatException">It is not what the read model holds.</exception>
internal delegate Document<T> DocumentParser<T>(long version, ReadOnlySpan<byte> source)
    where T : class;
