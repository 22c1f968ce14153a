using Kinow.ClientApi.Storage.Reading.Fills;
using Kinow.ClientApi.Storage.Reading.Origins;

namespace Kinow.ClientApi.Storage.Tests.Reading;

/// <summary>Reads from a database when the test says so, and remembers what was asked for together.</summary>
internal sealed class HeldFiller(OriginReader origin) : IFiller
{
    internal List<List<Fill>> Rounds { get; } = [];

    public void Start(List<Fill> fills) => Rounds.Add(fills);

    /// <summary>Answers what was asked for last.</summary>
    internal Task AnswerAsync(int round = -1) => origin.ReadAsync(Rounds[round < 0 ? Rounds.Count - 1 : round], CancellationToken.None);
}
