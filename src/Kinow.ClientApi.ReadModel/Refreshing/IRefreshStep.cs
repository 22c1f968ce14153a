namespace Kinow.ClientApi.ReadModel.Refreshing;

/// <summary>Refreshes one kind of document that a change touches.</summary>
internal interface IRefreshStep
{
    /// <summary>Refreshes them, from where the progress stands.</summary>
    /// <returns>The number of documents written.</returns>
    Task<int> RunAsync(string id, RefreshProgress progress, CancellationToken cancellationToken);
}
