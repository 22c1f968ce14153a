namespace Kinow.GraphQL.AspNetCore.Live;

/// <summary>A connection that operations answer to. Safe for concurrent use; nothing here waits for the client.</summary>
internal interface ILiveConnection
{
    /// <summary>Sends what an operation has to say, when the client has read what came before.</summary>
    void Wake(LiveOperation operation);
}
