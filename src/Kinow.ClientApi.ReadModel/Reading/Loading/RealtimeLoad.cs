using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Results;

namespace Kinow.ClientApi.ReadModel.Reading.Loading;

/// <summary>
/// Documents that somebody else keeps and that are needed as they are at this moment: they are read by <c>_mget</c>, for searches see
/// writes late. They travel with what else is read by id, and are not read from the database here.
/// </summary>
internal abstract class RealtimeLoad : Load
{
    /// <summary>How many documents it adds.</summary>
    internal abstract int Count { get; }

    /// <summary>Adds the documents to those that are asked for.</summary>
    internal abstract void AddTo(MultiGetBody body);

    /// <summary>Takes the engine's answers, in the order in which they were asked for. They are gone when the call returns.</summary>
    internal abstract void Accept(ReadOnlySpan<GetResult> results);
}
