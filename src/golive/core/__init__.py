"""The pure core: owns what onboarding is (documents, playbooks, plans, schedules); does not own files, clocks, databases or terminals."""
