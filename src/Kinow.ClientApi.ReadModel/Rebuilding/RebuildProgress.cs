namespace Kinow.ClientApi.ReadModel.Rebuilding;

/// <summary>How far a rebuild is.</summary>
/// <param name="Section">What is being read.</param>
/// <param name="Documents">Number of documents since the rebuild began, earlier runs of it included.</param>
/// <param name="Resumed">Whether it goes on where an earlier run stopped.</param>
public readonly record struct RebuildProgress(string Section, long Documents, bool Resumed);
