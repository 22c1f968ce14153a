namespace Kinow.GraphQL.AspNetCore;

/// <summary>Where an application learns of changes.</summary>
public interface IChangeSource
{
    /// <summary>
    /// Asked before live operations are looked at, so that <see cref="AnswerDependencies"/> tell the present. Where it fails they tell what
    /// is known.
    /// </summary>
    ValueTask RefreshAsync(CancellationToken cancellationToken);
}
