using System.Text.Json;

namespace DecisionSupport.Explain;

/// <summary>Writes the local level that follows from what is live.</summary>
internal static class JsonLocal
{
    internal static void Local(this Utf8JsonWriter json, LocalReading reading)
    {
        json.WriteStartObject("local");
        json.WriteString("localAuthority", reading.Continuum.LocalAuthority);
        json.WriteString("document", reading.Continuum.Document);
        json.WriteString("notice", LocalReading.NeverLaw);
        if (reading.Level is { } level)
        {
            json.WriteNumber("level", level.Number);
            json.WriteString("name", level.Name);
        }
        else
        {
            json.WriteNull("level");
            json.WriteNull("name");
        }

        json.List("levels", reading.Levels, at => Level(json, at));
        json.WriteEndObject();
    }

    private static void Level(Utf8JsonWriter json, LocalLevelReading at)
    {
        json.WriteStartObject();
        json.WriteNumber("level", at.Level.Number);
        json.WriteString("name", at.Level.Name);
        json.List("live", at.Live.Select(g => g.Gateway.Id));
        json.List("undecided", at.Undecided.Select(g => g.Gateway.Id));
        json.WriteEndObject();
    }
}
